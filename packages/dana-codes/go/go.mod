module example.org/payment-codes/packages/dana-codes/go

go 1.21
