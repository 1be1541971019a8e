/** The bundle's global scope, as gas-webpack-plugin names it. */
declare const global: Record<string, (...parameters: never[]) => unknown>;
