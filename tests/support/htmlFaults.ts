import { HtmlValidate } from 'html-validate'

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // React writes void elements, booleans and entities its own way.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'no-implicit-button-type': 'error',
    // Roles on a table keep it a table where CSS makes cards of its rows.
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
    'tel-non-breaking': 'off',
    'long-title': 'off',
    'no-inline-style': 'error',
    'require-sri': 'off',
    'valid-id': ['error', { relaxed: true }],
    'no-trailing-whitespace': 'off',
  },
})

/** What is not valid in a page, a line each with its place; the first twenty. */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  const faults = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`),
  )
  return [...new Set(faults)].slice(0, 20)
}
