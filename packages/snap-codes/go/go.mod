module example.org/payment-codes/packages/snap-codes/go

go 1.21
