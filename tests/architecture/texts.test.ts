import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { describe, expect, test } from 'vitest'

const FOLDERS = ['src', 'tests', 'scripts', 'docs']
const TEXT = /\.(tsx?|m?js|json|md|css|html|svg|txt|webmanifest)$|^LICENSE$/

const filesIn = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`)
    : []

const texts = [...readdirSync('.'), ...FOLDERS.flatMap(filesIn)]
  .filter((file) => TEXT.test(file))
  .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }))

const naming = (isNamed: (text: string) => boolean) =>
  texts.filter(({ text }) => isNamed(text)).map(({ file }) => file)

describe('the files of the project', () => {
  test('name no folder of the machine they are on', () => {
    const here = [process.cwd(), homedir(), tmpdir()].map((path) => `${path}/`)
    expect(texts.length).toBeGreaterThan(100)
    expect(naming((text) => here.some((path) => path.length > 2 && text.includes(path)))).toEqual(
      [],
    )
  })

  test('name no folder of anybody’s machine', () => {
    const anyMachine = /(?<![\w.*~}-])\/(?:home|root|tmp|work(?:spaces?)?)\/[\w.-]/
    expect(naming((text) => anyMachine.test(text))).toEqual([])
  })

  test('hold no key that opens anything', () => {
    const key = /-{5}BEGIN [A-Z ]*PRIVATE KEY|\bgh[pousr]_\w{20}|\bAKIA[A-Z0-9]{16}\b/
    expect(naming((text) => key.test(text))).toEqual([])
  })
})

describe('the tests', () => {
  /** Beside the rooms of src: whole pages, a browser, commands, this house, and what they share. */
  const BESIDE = ['architecture', 'browser', 'builders', 'pages', 'scripts', 'support']

  test('stand in folders named after the rooms of src', () => {
    const foldersOf = (folder: string) =>
      readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
    const rooms = foldersOf('src')
    expect(
      foldersOf('tests').filter((name) => !rooms.includes(name) && !BESIDE.includes(name)),
    ).toEqual([])
  })

  test('are all found by one of the three runs', () => {
    const all = texts.map(({ file }) => file).filter((file) => /\.test\.tsx?$/.test(file))
    const isFound = (file: string) =>
      /^tests\/(data|stats|format|address|app|embed|share|exports|worker|architecture|search|upkeep|scripts|cards|browser)\/.*\.test\.ts$/.test(
        file,
      ) || /^tests\/(pages|ui|charts|embed)\/.*\.test\.tsx$/.test(file)
    expect(all.filter((file) => !isFound(file))).toEqual([])
  })

  test('are all run: none is left alone or left out', () => {
    const tests = texts.filter(({ file }) => /^tests\/.*\.test\.tsx?$/.test(file))
    const alone = /\b(?:test|describe|it)\.(?:only|skip|todo)\b/
    expect(tests.filter(({ text }) => alone.test(text)).map(({ file }) => file)).toEqual([])
  })
})
