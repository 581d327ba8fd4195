<?php

// Generated from the catalog; do not edit.

return [
'id'=>'payment-link-status',
'foreign'=>'/[^0-9A-Z_]/',
'min'=>3,
'max'=>32,
'row'=>157,
'check'=>['call'=>'GET /v2/invoices/{invoice_id}','ifOpen'=>'reconcile'],
'entries'=>[
['EXPIRED','EXPIRED',57],
['PAID','PAID',61],
['PENDING','PENDING',88],
['SETTLED','SETTLED',61],
],
];
