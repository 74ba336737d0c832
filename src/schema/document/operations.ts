/** Contacts, hours and unit costs of an estimate. */
import * as z from "zod";
import { count, countOrNull, money, moneyOrNull } from "./fields.ts";

const CONTACTS = "contacts";

/** The counts, of the last month or summed over all months. */
const counts = (of: string, fte: string) => ({
	contacts: count(`Contacts that would reach a human without AI, ${of}.`, CONTACTS),
	aiInvolved: count(`Contacts that AI takes part in, ${of}.`, CONTACTS),
	deflected: count(`Contacts that AI answers without a human ticket, ${of}.`, CONTACTS),
	contained: count(`Deflected contacts that stay resolved, ${of}.`, CONTACTS),
	recontacts: count(`Deflected contacts that come back to a human, ${of}.`, CONTACTS),
	handoffs: count(`Contacts that AI hands over to a human, ${of}.`, CONTACTS),
	induced: count(`Contacts that exist only because AI is easy to reach, ${of}.`, CONTACTS),
	aiConversations: count(
		`Conversations that AI has, induced and coverage ones included, ${of}.`,
		"conversations",
	),
	humanHandled: count(`Contacts that humans handle in the end, ${of}.`, CONTACTS),
	hoursFreed: countOrNull(
		`Handling time that humans no longer need, ${of}; null when the minutes of a workflow are unknown.`,
		"hours",
	),
	fteFreed: countOrNull(
		`Paid working time freed, as full-time people, ${fte}; null when the hours are unknown.`,
		"full-time people",
	),
	laborFreed: money(`Labour freed, cash or not, ${of}.`),
	laborFreedAsCash: money(`The part of it that turns into money, ${of}.`),
	uncountedCapacity: money(
		`Freed labour that nobody turned into money, ${of}. Never counted in the result.`,
	),
});

export const OperationsSchema = z
	.object({
		...counts("in the last month", "in the last month"),
		costPerContactBefore: moneyOrNull(
			"Labour and escalations per contact without AI; null without contacts.",
		),
		costPerContactAfter: moneyOrNull(
			"The same with AI: labour needed, AI errors, AI fees, running costs and review per contact; null without contacts.",
		),
		cashCostPerContactAfter: moneyOrNull(
			"The same, with labour as far as it is still paid for; null without contacts.",
		),
		valuePerConversation: moneyOrNull("Benefits per AI conversation; null without conversations."),
	})
	.meta({ id: "Operations", description: "Contacts, hours and unit costs of the last month." });

export const OperationsTotalSchema = z
	.object(counts("over all months", "on average"))
	.meta({ id: "OperationsTotal", description: "Contacts and hours over the whole horizon." });
