import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { SqliteDialect, type Dialect, type DialectAdapter } from 'kysely';

/** Kysely on Node's own SQLite: WAL, synchronous FULL, each statement compiled once. */
export const nodeSqliteDialect = (path: string): Dialect => {
  const dialect = new SqliteDialect({ database: () => Promise.resolve(toKyselyDatabase(open(path))) });
  return {
    createDriver: () => dialect.createDriver(),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createAdapter: () => transactional(dialect.createAdapter()),
  };
};

/** SQLite can take back DDL; Kysely does not say so, and a kill between two statements would leave half a schema. */
const transactional = (adapter: DialectAdapter): DialectAdapter =>
  Object.create(adapter, { supportsTransactionalDdl: { value: true } }) as DialectAdapter;

const open = (path: string): DatabaseSync => {
  const database = new DatabaseSync(path, { timeout: 10_000 });
  database.exec(
    'pragma journal_mode = wal; pragma synchronous = full; pragma cache_size = -500; pragma secure_delete = on;',
  );
  return database;
};

/** Waits its turn here, at once: a transaction that reads first and then writes fails where another wrote in between. */
const BEGIN = 'begin immediate';

/** SQLite takes a transaction back by itself where the disk is full; a second rollback would hide that. */
const nothingDone = { changes: 0, lastInsertRowid: 0 };

const toKyselyDatabase = (database: DatabaseSync) => {
  const statementBySql = new Map<string, StatementSync>();
  const compile = (sql: string): StatementSync => {
    const compiled = statementBySql.get(sql) ?? database.prepare(sql);
    statementBySql.set(sql, compiled);
    return compiled;
  };
  return {
    close: () => database.close(),
    prepare: (sql: string) => {
      const statement = compile(sql === 'begin' ? BEGIN : sql);
      return {
        reader: statement.columns().length > 0,
        all: (parameters: readonly unknown[]) => statement.all(...(parameters as SQLInputValue[])),
        run: (parameters: readonly unknown[]) =>
          sql === 'rollback' && !database.isTransaction
            ? nothingDone
            : statement.run(...(parameters as SQLInputValue[])),
        iterate: (parameters: readonly unknown[]) => statement.iterate(...(parameters as SQLInputValue[])),
      };
    },
  };
};
