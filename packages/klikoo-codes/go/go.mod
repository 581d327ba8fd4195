module example.org/payment-codes/packages/klikoo-codes/go

go 1.21
