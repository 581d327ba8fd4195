module example.org/payment-codes/packages/doku-codes/go

go 1.21
