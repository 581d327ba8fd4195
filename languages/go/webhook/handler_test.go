package webhook

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	codes "example.org/payment-codes/languages/go/runtime"
)

var messages = map[string]func(codes.Described) codes.Message{}

const key = "a secret of our own"

func sign(body string) string {
	mac := hmac.New(sha256.New, []byte(key))
	mac.Write([]byte(body))
	return hex.EncodeToString(mac.Sum(nil))
}

func verify(header http.Header, body []byte) bool {
	given, err := hex.DecodeString(header.Get("X-Signature"))
	mac := hmac.New(sha256.New, []byte(key))
	mac.Write(body)
	return err == nil && hmac.Equal(given, mac.Sum(nil))
}

// paid is a notification of DOKU, whose package this test is run with.
const paid = `{"order":{"invoice_number":"INV-1","amount":150000},"transaction":{"status":"SUCCESS","date":"2026-04-17T09:30:00Z"}}`

// A server is started, and gets notifications as a provider sends them: repeated, at once, forged, broken and about
// payments that nobody began.
func TestHandler(t *testing.T) {
	if codes.Provider != "doku" {
		t.Skip("the notifications are those of DOKU")
	}
	var mutex sync.Mutex
	var log bytes.Buffer
	delivered := map[string][]codes.Step{}
	shop := &Shop{
		Log: slog.New(slog.NewTextHandler(&log, nil)),
		Deliver: func(reference string, step codes.Step) {
			mutex.Lock()
			defer mutex.Unlock()
			delivered[reference] = append(delivered[reference], step)
		},
	}
	if err := shop.Begin("INV-1"); err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(Handler(shop, verify))
	defer server.Close()
	send := func(body, signature string) int {
		request, err := http.NewRequest(http.MethodPost, server.URL, strings.NewReader(body))
		if err != nil {
			t.Error(err)
			return 0
		}
		request.Header.Set("X-Signature", signature)
		response, err := http.DefaultClient.Do(request)
		if err != nil {
			t.Error(err)
			return 0
		}
		defer response.Body.Close()
		_, _ = io.Copy(io.Discard, response.Body)
		return response.StatusCode
	}
	for name, one := range map[string]struct {
		body, signature string
		status          int
	}{
		"forged":   {paid, sign(paid + " "), http.StatusUnauthorized},
		"unsigned": {paid, "", http.StatusUnauthorized},
		"broken":   {paid[1:], sign(paid[1:]), http.StatusOK},
		"unknown":  {strings.Replace(paid, "INV-1", "INV-2", 1), sign(strings.Replace(paid, "INV-1", "INV-2", 1)), http.StatusOK},
		"long":     {strings.Repeat(" ", longest+1), "", http.StatusBadRequest},
	} {
		if status := send(one.body, one.signature); status != one.status {
			t.Errorf("%s: %d", name, status)
		}
	}
	if len(delivered) > 0 {
		t.Fatal("something was delivered for nothing")
	}
	var group sync.WaitGroup
	for count := 0; count < 20; count++ {
		group.Add(1)
		go func() {
			defer group.Done()
			if status := send(paid, sign(paid)); status != http.StatusOK {
				t.Errorf("a repeated notification: %d", status)
			}
		}()
	}
	group.Wait()
	steps := delivered["INV-1"]
	if len(steps) != 1 {
		t.Fatalf("delivered %d times", len(steps))
	}
	if money := steps[0].Money; money == nil || !codes.SameAmount(money.Amount, "150000.00") {
		t.Errorf("the amount is missing in %+v", steps[0])
	}
	if strings.Contains(log.String(), "INV-") {
		t.Error("the log has what a notification said")
	}
}
