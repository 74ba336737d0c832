/** A file of the repository as text: tests in workerd have no files. */
declare module "*?raw" {
	const text: string;
	export default text;
}
