/** The token by which the configuration is injected: `@Inject(CONFIG) config: Config`. */
export const CONFIG = Symbol('config');
