/** Filled in by the bundler (bundle.ts). */
declare const OPERATOR_NAME: string;
declare const APP_VERSION: string;
declare const EXIT_PATH: string;
declare module '*.css' {
  export const css: string;
}
