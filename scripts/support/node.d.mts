export function isNodeSupported(version: string): boolean
export function requireNode(): void
