declare module '*?inline-script' {
  const code: string;
  export default code;
}
declare module '*?inline-style' {
  const code: string;
  export default code;
}
declare module '*?inline-svg' {
  const url: string;
  export default url;
}
declare module '*?module' {
  const code: string;
  export default code;
}
