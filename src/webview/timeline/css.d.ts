/** The bundler takes style sheets along; they have no value. */
declare module '*.css';
