module example.org/payment-codes/packages/oy-codes/go

go 1.21
