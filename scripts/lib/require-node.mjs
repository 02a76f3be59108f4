// Imported first by every script: stops an old Node with one line instead of a stack trace from somewhere later.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Claimdesk needs Node 20.19 or newer, and this is ${process.versions.node}: install it from https://nodejs.org and run again.`,
  );
  process.exit(1);
}
