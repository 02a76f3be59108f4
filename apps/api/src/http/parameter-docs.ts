/** Lets a parameter's decorator document its route as well, so that the two cannot drift apart. */

/** Applies `parameter` to the parameter and `docs` to the method that it belongs to. */
export function onMethod(parameter: ParameterDecorator, docs: MethodDecorator): ParameterDecorator {
  return (target, key, index) => {
    parameter(target, key, index);
    if (key === undefined) return;
    const descriptor = Object.getOwnPropertyDescriptor(target, key);
    if (descriptor) docs(target, key, descriptor);
  };
}
