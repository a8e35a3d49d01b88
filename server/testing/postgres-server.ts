/** A PostgreSQL server on which the tests may make databases, or undefined where none is given. */
export const postgresServer = process.env.TEST_POSTGRES_URL
