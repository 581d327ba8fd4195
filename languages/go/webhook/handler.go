// Package webhook is a worked example: a net/http handler for notifications of a provider, in front of a store of
// payments. It delivers each payment once, whatever arrives and however often.
package webhook

import (
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"sync"

	codes "example.org/payment-codes/languages/go/runtime"
)

// longest is how long a notification may be.
const longest = 1 << 20

// Verify tells whether the provider signed the bytes of a notification. The package does not do this: use what your
// provider documents, over the bytes as they were received.
type Verify func(header http.Header, body []byte) bool

// Shop keeps payments by their reference. A real one keeps them in a database, under a lock on the order.
type Shop struct {
	mutex    sync.Mutex
	payments map[string][]byte
	// Deliver is called for each payment that was paid, once.
	Deliver func(reference string, step codes.Step)
	Log     *slog.Logger
}

// Begin stores a payment before it is sent to the provider.
func (s *Shop) Begin(reference string) error {
	stored, err := json.Marshal(codes.NewPayment())
	if err != nil {
		return err
	}
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if s.payments == nil {
		s.payments = map[string][]byte{}
	}
	s.payments[reference] = stored
	return nil
}

// Apply applies a message to the payment that it is about: it stores the payment first, then performs the step, and then
// marks it as done.
func (s *Shop) Apply(result codes.Result) (codes.Step, error) {
	reference := result.IDs().Reference
	s.mutex.Lock()
	defer s.mutex.Unlock()
	var payment codes.Payment
	if stored, isKnown := s.payments[reference]; !isKnown {
		return codes.Step{Step: codes.StepReview, Who: codes.ActorMerchant}, nil
	} else if err := json.Unmarshal(stored, &payment); err != nil {
		return codes.Step{}, err
	}
	payment, next := codes.Advance(payment, result)
	if err := s.store(reference, payment); err != nil {
		return codes.Step{}, err
	}
	if next.Step == codes.StepFulfil {
		s.Deliver(reference, next)
		return next, s.store(reference, codes.Done(payment, next.Key))
	}
	return next, nil
}

func (s *Shop) store(reference string, payment codes.Payment) error {
	stored, err := json.Marshal(payment)
	if err == nil {
		s.payments[reference] = stored
	}
	return err
}

// Handler takes notifications. It answers 401 for what the provider did not sign, and 200 for what was stored, also where
// the step is to ask for the status; anything else makes the provider send it again.
func Handler(shop *Shop, verify Verify) http.Handler {
	return http.HandlerFunc(func(writer http.ResponseWriter, request *http.Request) {
		body, err := io.ReadAll(http.MaxBytesReader(writer, request.Body, longest))
		if err != nil {
			http.Error(writer, "the body cannot be read", http.StatusBadRequest)
			return
		}
		if !verify(request.Header, body) {
			http.Error(writer, "the signature is not that of the provider", http.StatusUnauthorized)
			return
		}
		result := codes.DecodeJSON(body, codes.Context{From: codes.FromNotification, Verified: true})
		next, err := shop.Apply(result)
		if err != nil {
			shop.Log.Error("a notification was not stored", "error", err, "payment", result)
			http.Error(writer, "try again", http.StatusServiceUnavailable)
			return
		}
		shop.Log.Info("notification", "payment", result, "next", string(next.Step))
		writer.WriteHeader(http.StatusOK)
	})
}
