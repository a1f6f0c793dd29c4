declare module "*.css" {
  /** For a part, which brings its looks along as text; of the page itself they are linked by the build. */
  const css: string;
  export default css;
}
