// Loaded into a server that a test started: it ends with the test.
process.on('disconnect', () => process.exit());
