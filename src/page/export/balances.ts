/** Running totals as the engine judges them: rounding dust counts as 0 (section 7 of the methodology). */
import { DUST } from "../../engine/finance.ts";
import { at } from "../../engine/flows.ts";
import type { Plan } from "./plan.ts";

/** The running totals without rounding dust, as the engine sees them. */
export interface Balances {
	clean: number[];
	gross: number[];
	balance: number[];
	discountedGross: number[];
	discountedBalance: number[];
	/** Sign of the last flow that is not 0, so far. */
	sign: number[];
	lowest: number;
	tolerance: number;
	lastBelow: number;
	discountedLastBelow: number;
	changes: number;
	first: number;
}

/** Works the balances out; a total within a billionth of the amounts behind it counts as 0. */
export function balancesOf({ flow, input, months }: Plan): Balances {
	const result: Balances = {
		clean: [],
		gross: [],
		balance: [],
		discountedGross: [],
		discountedBalance: [],
		sign: [],
		lowest: 0,
		tolerance: 0,
		lastBelow: -1,
		discountedLastBelow: -1,
		changes: 0,
		first: 0,
	};
	const running = { gross: 0, discountedGross: 0, discounted: 0, sign: 0 };
	for (let month = 0; month <= months; month++) {
		const [net, scale] = [at(flow.net, month), at(flow.gross, month)];
		const discount = (1 + input.discountRate) ** (month / 12);
		running.gross += scale;
		running.discountedGross += scale / discount;
		running.discounted += net / discount;
		const clean = Math.abs(net) <= DUST * scale ? 0 : net;
		const settled = (total: number, size: number) => (Math.abs(total) <= DUST * size ? 0 : total);
		const balance = settled(at(flow.cumulative, month), running.gross);
		const discountedBalance = settled(running.discounted, running.discountedGross);
		if (clean !== 0) {
			if (running.sign !== 0 && Math.sign(clean) !== running.sign) result.changes++;
			if (result.first === 0) result.first = Math.sign(clean);
			running.sign = Math.sign(clean);
		}
		if (balance < 0) result.lastBelow = month;
		if (discountedBalance < 0) result.discountedLastBelow = month;
		if (month === 0 || balance < result.lowest) {
			result.lowest = balance;
			result.tolerance = DUST * running.gross;
		}
		result.clean.push(clean);
		result.gross.push(running.gross);
		result.balance.push(balance);
		result.discountedGross.push(running.discountedGross);
		result.discountedBalance.push(discountedBalance);
		result.sign.push(running.sign);
	}
	return result;
}
