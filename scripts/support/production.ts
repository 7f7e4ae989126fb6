// React draws for readers, not for developers, whatever the shell has set. It looks once, when it is
// first imported: so this is imported before all that may.
process.env.NODE_ENV = 'production'
