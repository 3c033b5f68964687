import { engineRefusals } from '../../tools/eslint/engine-refusals.mjs'
import { typescriptRuleTester } from './rule-tester'

/** Each is code that `now-sdk build` passes and the platform's engine refuses. */
const refused: readonly (readonly [name: string, code: string])[] = [
    ['eval', 'eval("1")'],
    ['new Function', 'export const add = new Function("a", "return a")'],
    ['Function as a call', 'export const add = Function("return 1")'],
    ['a subclass of Error', 'export class Refusal extends Error {}'],
    ['a subclass of Map', 'export const Index = class extends Map {}'],
    ['a subclass of Array', 'export class Stack extends Array {}'],
    ['a private field', 'export class Alert { #id = 1; id() { return 1 } }'],
    ['a private method', 'export class Alert { #read() { return 1 } }'],
    ['a brand check', 'export class Alert { static #all = 1; static is(x: object) { return #all in x } }'],
    ['an async class method', 'export class Alert { async read() { return 1 } }'],
    ['a static async class method', 'export class Alert { static async read() { return 1 } }'],
    ['an async generator', 'export async function* read() { yield 1 }'],
    ['for await', 'export async function read(all: never[]) { for await (const one of all) { return one } }'],
    ['await at top level', 'await Promise.resolve(1)'],
    ['Reflect', 'export const keys = Reflect.ownKeys({})'],
    ['Proxy', 'export const wrapped = new Proxy({}, {})'],
    ['WeakRef', 'export const weak = new WeakRef({})'],
    ['FinalizationRegistry', 'export const registry = new FinalizationRegistry(() => undefined)'],
    ['the regular expression flag d', 'export const digits = /\\d+/dg'],
    ['the flag d in a constructor', 'export const digits = new RegExp("a", "gd")'],
    ['new.target', 'export function Alert() { return new.target }'],
    ['Symbol.species', 'export const species = Symbol.species'],
    ['a symbol-keyed method', 'export class Alerts { [Symbol.iterator]() { return 1 } }'],
    ['dynamic import', 'export const load = () => import("./alert.ts")'],
    ['a spread generator', 'function* ids() { yield 1 }\nexport const all = [...ids()]'],
    ['a destructured generator', 'function* ids() { yield 1 }\nexport const [first] = ids()'],
    ['Atomics', 'export const wait = Atomics.wait'],
]

const accepted: readonly (readonly [name: string, code: string])[] = [
    ['a class of its own', 'class Alert {}\nexport class ZdxAlert extends Alert { id = 1; static #count = 0 }'],
    ['async arrow functions', 'export const read = async () => { await Promise.resolve(1) }'],
    ['Map, Set and spread', 'export const all = [...new Set([1]), ...new Map<number, number>().keys()]'],
    ['named groups and look-behind', 'export const id = /(?<=alert )(?<id>\\d+)/g'],
    [
        'for of a generator',
        'function* ids() { yield 1 }\nexport function sum() { for (const id of ids()) { return id } }',
    ],
    ['a name that merely looks alike', 'export const alert = { Reflect: 1 }\nexport const value = alert.Reflect'],
    ['a local function named like a global', 'export function run(eval_: () => void) { eval_() }'],
]

typescriptRuleTester().run('engine-refusals', engineRefusals, {
    valid: accepted.map(([name, code]) => ({ name: `accepts ${name}`, code })),
    invalid: refused.map(([name, code]) => ({ name: `refuses ${name}`, code, errors: [{ messageId: 'refused' }] })),
})
