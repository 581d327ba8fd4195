module example.org/payment-codes/packages/midtrans-codes/go

go 1.21
