import * as v from 'valibot'

type Columns = Record<string, v.GenericSchema<unknown, unknown>>

/**
 * A large file: the column names once, then a row an array.
 *
 * @param columns schemas by column name, in the file's order.
 * @returns a schema whose output is the rows as objects; an issue's path is
 * `rows.<index>.<position of the column>`, which `DataError` turns into a name.
 */
export function table<const T extends Columns>(columns: T) {
  const names = Object.keys(columns)
  const row = v.strictTuple(Object.values(columns) as v.GenericSchema<unknown, unknown>[])
  return v.pipe(
    v.strictObject({
      columns: v.pipe(
        v.array(v.string()),
        v.check((given) => given.join() === names.join(), `the columns ${names.join(', ')}`),
      ),
      rows: v.array(row),
    }),
    v.transform(({ rows }) =>
      rows.map(
        (cells) =>
          Object.fromEntries(names.map((name, i) => [name, cells[i]])) as {
            [K in keyof T]: v.InferOutput<T[K]>
          },
      ),
    ),
  )
}
