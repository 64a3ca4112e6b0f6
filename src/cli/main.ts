/** Replaced by the commands as they come. */
process.exitCode = 2;
