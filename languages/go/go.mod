module example.org/payment-codes/languages/go

go 1.21
