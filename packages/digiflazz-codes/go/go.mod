module example.org/payment-codes/packages/digiflazz-codes/go

go 1.21
