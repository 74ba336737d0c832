/** The money of an estimate: in one figure each, by year, by period and by month. */
import * as z from "zod";
import { enLines } from "../../engine/index.ts";
import { keysOf } from "../keys.ts";
import { countOrNull, fractionOrNull, money, oneOf, times, whole } from "./fields.ts";

const roi = () =>
	fractionOrNull(
		"net / investment, the formula usually quoted: AI fees are netted inside the saving. null without investment.",
	);
const roiOnAllCosts = () => fractionOrNull("net / costs, the strict reading. null without costs.");

export const SummarySchema = z
	.object({
		benefits: money("All benefit lines together, errors and extra work subtracted."),
		aiFees: money("What AI vendors charge per event."),
		netBenefits: money("benefits − aiFees."),
		investment: money("All other costs, those of month 0 included."),
		costs: money("investment + aiFees."),
		net: money("benefits − costs."),
		roi: roi(),
		roiOnAllCosts: roiOnAllCosts(),
		returnPerUnit: times("netBenefits / investment; null without investment."),
		returnPerUnitOnAllCosts: times("benefits / costs; null without costs."),
		npv: money("Net present value: each month's flow discounted by `discountRate`."),
		irr: fractionOrNull("Internal rate of return a year; null unless `irrStatus` is ok."),
		irrStatus: oneOf(
			["ok", "none", "multiple", "above-range"],
			"`ok`: there is exactly one rate, and the first flow that is not 0 is negative. `multiple`: more than one rate makes the present value 0. `above-range`: flows of both signs, no such rate up to 1,000,000 %, and a positive present value there. `none`: everything else, such as flows that begin with money received.",
		),
		paybackMonths: countOrNull(
			"When the money is back for good, with fractions of a month; null when it never is within the horizon.",
			"months",
		),
		paybackStatus: oneOf(
			["ok", "immediate", "never"],
			"`ok`: see paybackMonths. `immediate`: the balance is never below 0. `never`: not within the horizon.",
		),
		discountedPaybackMonths: countOrNull(
			"The same on discounted flows; null when the money is never back.",
			"months",
		),
		peakFunding: money("The most that is ever tied up; 0 when no funding is needed."),
		peakFundingMonth: whole("Month in which the most is tied up; 0 for the start.", "month number"),
	})
	.meta({ id: "Summary", description: "The whole horizon in figures, month 0 included." });

export const YearSchema = z
	.object({
		year: whole("Year of the plan, from 1.", "year number"),
		benefits: money("Benefits of the year."),
		aiFees: money("AI fees of the year."),
		investment: money("Other costs of the year; the first year holds month 0 as well."),
		costs: money("investment + aiFees of the year."),
		net: money("benefits − costs of the year."),
		roi: roi(),
		roiOnAllCosts: roiOnAllCosts(),
		cumulative: money("Running balance at the year's end."),
	})
	.meta({ id: "YearResult", description: "One year of the plan." });

export const SteadyStateSchema = z
	.object({
		benefits: money("Benefits a month."),
		aiFees: money("AI fees a month."),
		netBenefits: money("benefits − aiFees a month."),
		costs: money("Costs a month, AI fees included; annual items count a twelfth."),
		net: money("benefits − costs a month."),
	})
	.meta({ id: "SteadyState", description: "The last month of the horizon." });

export const NetAnnualValueSchema = z
	.object({
		laborSavings: money("deflection, knowledge and assist, a year."),
		avoidedRework: money("rework, escalation and recontact, a year."),
		capacityValue: money("capacity and coverage, a year."),
		experienceValue: money("retention, a year."),
		otherValue: money("All other benefits, a year."),
		implementationCost: money("implementation, transition and launch disruption, a year."),
		operatingCost: money("Running costs and AI fees, a year."),
		reviewCost: money("Human review, a year."),
		net: money("Values − costs, a year."),
	})
	.meta({ id: "NetAnnualValue", description: "Totals of the horizon as an average year." });

export const PeriodSchema = z
	.object({
		name: oneOf(
			keysOf(enLines.periods),
			"`early` (months 0–6): cost recovery and quick wins. `mid` (7–18): efficiency and quality. `long` (19 on): customer lifetime value and innovation.",
		),
		fromMonth: whole("First month of the period.", "month number"),
		toMonth: whole("Last month of the period.", "month number"),
		benefits: money("Benefits of the period."),
		costs: money("Costs of the period, AI fees included."),
		net: money("benefits − costs of the period."),
		cumulative: money("Running balance at the period's end."),
	})
	.meta({ id: "PeriodResult", description: "One stretch of the plan." });

export const TimelineMonthSchema = z
	.object({
		month: whole("Month of the plan; 0 holds the one-time costs.", "month number"),
		benefits: money("Benefits of the month."),
		aiFees: money("AI fees of the month."),
		investment: money("Other costs of the month."),
		net: money("benefits − aiFees − investment of the month."),
		cumulative: money("Running balance at the month's end."),
		discounted: money("net, discounted to month 0."),
		cumulativeDiscounted: money("Running balance of the discounted flows."),
	})
	.meta({ id: "TimelineMonth", description: "One month of the cash flow." });
