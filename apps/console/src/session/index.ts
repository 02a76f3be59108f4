/** Who is signed in. */
export { changePassword, setUpAccount, signIn, signOut, signOutEverywhere, type Credentials } from './session.js';
export { setSessionOver, useSessionOver } from './session-state.js';
export { useMay, useMe } from './use-me.js';
