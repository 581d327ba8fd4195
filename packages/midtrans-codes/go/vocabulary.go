// Code generated from the catalog; DO NOT EDIT.

package midtranscodes

// The closed vocabularies. Their values are the documented strings, so that they can be stored, logged and compared with
// those of the packages of other languages.

// Scope says whether an outcome is that of the payment or only of this call.
type Scope string

// All scopes.
const (
	ScopeRequest     Scope = "request"
	ScopeTransaction Scope = "transaction"
)

// Outcome says what is known about the thing that the scope names.
type Outcome string

// All outcomes.
const (
	OutcomeSuccess        Outcome = "success"
	OutcomePending        Outcome = "pending"
	OutcomeActionRequired Outcome = "action_required"
	OutcomeFailed         Outcome = "failed"
	OutcomeRejected       Outcome = "rejected"
	OutcomeReversed       Outcome = "reversed"
	OutcomeUnknown        Outcome = "unknown"
)

// Retry says what to do before or when sending again.
type Retry string

// All pieces of retry advice, the one that wins when several are merged first.
const (
	RetryCheckStatusFirst   Retry = "check_status_first"
	RetryNever              Retry = "never"
	RetryAfterFix           Retry = "after_fix"
	RetryWithAuthentication Retry = "with_authentication"
	RetryWithNewToken       Retry = "with_new_token"
	RetryLater              Retry = "later"
	RetryWithOtherMethod    Retry = "with_other_method"
	RetryWithNewReference   Retry = "with_new_reference"
)

// Actor says who has to do something.
type Actor string

// All actors.
const (
	ActorNone       Actor = "none"
	ActorIntegrator Actor = "integrator"
	ActorMerchant   Actor = "merchant"
	ActorCustomer   Actor = "customer"
	ActorIssuer     Actor = "issuer"
	ActorProvider   Actor = "provider"
)

// Disclosure says who may be told the reason.
type Disclosure string

// All disclosures, from the most open to the most reserved.
const (
	DisclosurePublic     Disclosure = "public"
	DisclosureGeneric    Disclosure = "generic"
	DisclosureIntegrator Disclosure = "integrator"
)

// Kind says what a service does: the same case means different things by kind.
type Kind string

// All kinds of service.
const (
	KindMove    Kind = "move"
	KindReverse Kind = "reverse"
	KindPrepare Kind = "prepare"
	KindRead    Kind = "read"
	KindStatus  Kind = "status"
	KindToken   Kind = "token"
	KindNotify  Kind = "notify"
)

// Network is a card network; for any other name it is not known which entry holds.
type Network string

// All networks.
const (
	NetworkAmex       Network = "AMEX"
	NetworkGpn        Network = "GPN"
	NetworkJcb        Network = "JCB"
	NetworkMastercard Network = "MASTERCARD"
	NetworkVisa       Network = "VISA"
)

// Origin says where a body comes from.
type Origin string

// All origins: the answer of a request, the answer of a status query, or it came unasked.
const (
	FromCall         Origin = "call"
	FromStatus       Origin = "status"
	FromNotification Origin = "notification"
)

// Layer says where a code stands: a transaction field decides over the response code; a detail only says why.
type Layer string

// All layers.
const (
	LayerTransaction Layer = "transaction"
	LayerResponse    Layer = "response"
	LayerDetail      Layer = "detail"
)

// Why says why no single entry decides.
type Why string

// All causes. A code that is withdrawn had a meaning once.
const (
	WhyNotInCatalog Why = "not_in_catalog"
	WhyWithdrawn    Why = "withdrawn"
	WhyAmbiguous    Why = "ambiguous"
	WhyConflict     Why = "conflict"
	WhyNoCode       Why = "no_code"
)

// Precision says whether the catalog knows the service of a composite code.
type Precision string

// All precisions: with PrecisionCase, the service is not in the catalog and may do anything.
const (
	PrecisionExact Precision = "exact"
	PrecisionCase  Precision = "case"
)

// Confirmation says that nothing proves a message.
type Confirmation string

// ConfirmStatus: ask for the status before acting.
const ConfirmStatus Confirmation = "status"

// Ending says what ends with a failure.
type Ending string

// All endings: only this attempt, or everything under the business reference.
const (
	EndsAttempt   Ending = "attempt"
	EndsReference Ending = "reference"
)

// Reuse says whether the same card or account may be tried again.
type Reuse string

// ReuseNever: the same card or account must not be tried again.
const ReuseNever Reuse = "never"

// Fallback says what to do where a status check brings nothing.
type Fallback string

// All fallbacks: send the call again under the same reference, or leave it to reconciliation.
const (
	FallbackSameReference Fallback = "same_reference"
	FallbackReconcile     Fallback = "reconcile"
)

var (
	retries     = []Retry{RetryCheckStatusFirst, RetryNever, RetryAfterFix, RetryWithAuthentication, RetryWithNewToken, RetryLater, RetryWithOtherMethod, RetryWithNewReference}
	outcomes    = []Outcome{OutcomeSuccess, OutcomePending, OutcomeActionRequired, OutcomeFailed, OutcomeRejected, OutcomeReversed, OutcomeUnknown}
	disclosures = []Disclosure{DisclosurePublic, DisclosureGeneric, DisclosureIntegrator}
	kinds       = []Kind{KindMove, KindReverse, KindPrepare, KindRead, KindStatus, KindToken, KindNotify}
	networks    = []Network{NetworkAmex, NetworkGpn, NetworkJcb, NetworkMastercard, NetworkVisa}
	origins     = []Origin{FromCall, FromStatus, FromNotification}
)

// indexOf gives the position of an item in a list, or -1.
func indexOf[T comparable](list []T, item T) int {
	for index, one := range list {
		if one == item {
			return index
		}
	}
	return -1
}

// contains tells whether a list has an item.
func contains[T comparable](list []T, item T) bool {
	return indexOf(list, item) >= 0
}

// fits tells whether a list has an item; an empty list stands for all.
func fits[T comparable](list []T, item T) bool {
	return len(list) == 0 || contains(list, item)
}
