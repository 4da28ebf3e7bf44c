// `npm start`. Only syntax and imports that an old Node understands, or it cannot say that it is old.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const recent = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;

// npm tells only its shell about SIGTERM, and the shell dies without a word to us.
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || process.kill(process.pid, 'SIGTERM'), 200).unref();
}

if (recent) {
  import('./launch/prepare.js').then(({ prepare }) => prepare()).then(() => import('./server.js'));
} else {
  console.error(
    `Rakoor memerlukan Node.js 20.19 atau 22.12 ke atas; yang terpasang ${process.versions.node}.\n` +
      `Rakoor needs Node.js 20.19 or 22.12 and later; this is ${process.versions.node}.`,
  );
  process.exit(1);
}
