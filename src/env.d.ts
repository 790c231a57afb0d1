declare module '*?inline-script' {
  const code: string;
  export default code;
}
declare module '*?inline-style' {
  const code: string;
  export default code;
}
declare module '*?module' {
  const code: string;
  export default code;
}
