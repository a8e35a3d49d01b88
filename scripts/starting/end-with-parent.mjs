/** Loaded into the server ahead of its own code: when the process that started it is killed, it ends too, in good order. */
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
