<?php

declare(strict_types=1);

namespace Org\DanaCodes;

/** What to do next. A new step is a major release, so a `match` over it can be exhaustive. */
enum Step: string
{
	/**
	 * It is paid. Compare amount, currency and reference with the order; a missing value is not equal. If all are equal,
	 * book the payment and deliver. Otherwise book what arrived, deliver nothing and tell a person. Never start a new
	 * attempt. For a payout: book it as paid out.
	 */
	case Fulfil = 'fulfil';
	/**
	 * The money went back. Reverse the booking and take back the delivery; if nothing was delivered, only book. Count
	 * refunds by their number, each once, or set the total to what was refunded, never lower. For a payout: it came
	 * back; credit the recipient, and do not send it again automatically.
	 */
	case Undo = 'undo';
	/** The call succeeded and no money moved: use what it returned, such as a QR code or a page. */
	case Proceed = 'proceed';
	/**
	 * Send nothing. If no message arrives for a time that you choose, ask for the status. For a payment that is `new`,
	 * ask for as long as its page can be paid, and then stop: nobody paid.
	 */
	case Wait = 'wait';
	/**
	 * Ask for the status: not earlier than the check says after the payment was last sent, at most once a minute, and
	 * never after it stops being valid, because asking may then pay again. If it is still open then, or after a day: if
	 * the answer is "no such transaction" and the check allows the same reference, send the call again; otherwise tell a
	 * person.
	 */
	case AskStatus = 'ask_status';
	/** The customer has to act: enter an OTP, pass 3-D Secure, follow a redirect. */
	case CustomerAction = 'customer_action';
	/** The merchant has to act before the authorization expires: capture or void, approve or deny. */
	case MerchantAction = 'merchant_action';
	/**
	 * Send the same call again under the same reference (a query as a query). If that does not help, tell a person if the
	 * payment is open; otherwise stop.
	 */
	case Repeat = 'repeat';
	/** Somebody has to correct the request or the settings. Never repeat automatically. */
	case Fix = 'fix';
	/**
	 * The payer may try again, as a separate payment, if the order allows it; `Codes::nextOf` checks that. For a payout:
	 * only after a person or a rule of the program confirmed it.
	 */
	case NewAttempt = 'new_attempt';
	/** Send nothing again. This ends the attempt, not the order. */
	case Stop = 'stop';
	/** Lock the order and tell a person, who decides; `Codes::decided` applies the decision. */
	case Review = 'review';
}
