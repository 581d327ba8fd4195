module example.org/payment-codes/packages/xendit-codes/go

go 1.21
