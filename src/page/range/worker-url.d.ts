/** The address of the worker's file, which the build fills in. */
declare module "virtual:range-worker" {
	const address: string;
	export default address;
}
