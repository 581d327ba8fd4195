// Code generated from the catalog; DO NOT EDIT.

package midtranscodes

import (
	"math/big"
	"strconv"
)

// What a body says besides its codes: the ids of the payment, and the amounts.

// IDs of the payment a body is about, as received; empty where the body has none.
type IDs struct {
	// Reference is the merchant's reference, for example an order number.
	Reference string `json:"reference,omitempty"`
	// Payment is the provider's id of this one payment.
	Payment string `json:"payment,omitempty"`
	// Refund is the number of this refund.
	Refund string `json:"refund,omitempty"`
}

// Money of a body, as received; amounts are decimal texts, empty where the body has none.
type Money struct {
	Amount   string `json:"amount,omitempty"`
	Currency string `json:"currency,omitempty"`
	// Refunded is the total given back so far, if the body reports one.
	Refunded string `json:"refunded,omitempty"`
	// PaidAt is the time of the payment, as the provider writes it.
	PaidAt string `json:"paidAt,omitempty"`
}

func (b *bodies) idsOf(body any) IDs {
	return IDs{firstFact(b.ids[0], body), firstFact(b.ids[1], body), firstFact(b.ids[2], body)}
}

func (b *bodies) moneyOf(body any, lists []refunds) Money {
	money := Money{
		Amount:   firstFact(b.money[0], body),
		Currency: firstFact(b.money[1], body),
		Refunded: firstFact(b.money[2], body),
		PaidAt:   firstFact(b.money[3], body),
	}
	for at := 0; at < len(lists) && money.Refunded == ""; at++ {
		money.Refunded = lists[at].in(body)
	}
	return money
}

func firstFact(paths [][]string, body any) string {
	for _, path := range paths {
		if text, ok := factText(valueAt(body, path)); ok {
			return text
		}
	}
	return ""
}

// back says how much of a payment was given back.
type back uint8

const (
	backNothing back = iota
	backPart
	backAll
)

// givenBack: a part also if the paid amount is not known.
func givenBack(money Money) back {
	if money.Refunded == "" {
		return backNothing
	}
	refunded, ok := parseDecimal(money.Refunded)
	if !ok || refunded.units.Sign() <= 0 {
		return backNothing
	}
	if paid, ok := parseDecimal(money.Amount); ok && refunded.compare(paid) >= 0 {
		return backAll
	}
	return backPart
}

// refunds is a list of refunds in a body.
type refunds struct {
	list, number, amount []string
	status               *condition
}

func readRefunds(data *refundsData) refunds {
	read := refunds{list: split(data.list), number: split(data.number), amount: split(data.amount)}
	if data.status != nil {
		status := readCondition(data.status)
		read.status = &status
	}
	return read
}

// maxRefunds is the longest list that is added up.
const maxRefunds = 1000

// in adds up a list of refunds, each number once; empty if there is no list or an amount cannot be read.
func (r *refunds) in(body any) string {
	items, _ := valueAt(body, r.list).([]any)
	if len(items) == 0 || len(items) > maxRefunds {
		return ""
	}
	amounts := make(map[string]decimal, len(items))
	for at, item := range items {
		if r.status != nil && !r.status.holds(item, "") {
			continue
		}
		text, _ := factText(valueAt(item, r.amount))
		amount, ok := parseDecimal(text)
		if !ok {
			return ""
		}
		number, ok := factText(valueAt(item, r.number))
		if !ok {
			number = "#" + strconv.Itoa(at)
		}
		amounts[number] = amount
	}
	sum := decimal{units: new(big.Int)}
	for _, amount := range amounts {
		if amount.scale > sum.scale {
			sum.scale = amount.scale
		}
	}
	for _, amount := range amounts {
		sum.units.Add(sum.units, amount.at(sum.scale))
	}
	return sum.String()
}
