<?php

// Generated from the catalog; do not edit.

return [
'id'=>'snap-status',
'foreign'=>'/[^0-9]/',
'min'=>2,
'max'=>2,
'row'=>471,
'entries'=>[
['00','ORDER_PAID',0,6=>[['responseCode=2005500']],7=>['additionalInfo.amountDetail.refundAmount.value=0.00,0.0,0','additionalInfo.amountDetail.chargebackAmount.value=0.00,0.0,0','additionalInfo.amountDetail.voidAmount.value=0.00,0.0,0'],8=>[6274858]],
['00','SUCCESS',0,6=>[['responseCode=2003900,2000000']],8=>[6274858]],
['01','INITIATED',2,6=>[['responseCode=2003900,2000000']],8=>[12543908]],
['01','ORDER_INITIATED',4,6=>[['responseCode=2005500']],8=>[12543908,11653989]],
['02','ORDER_PAYING',2,6=>[['responseCode=2005500']],8=>[11826233]],
['02','PAYING',2,6=>[['responseCode=2003900,2000000']],8=>[11826233]],
['03','PENDING',2,6=>[['responseCode=2003900,2000000']],8=>[12550053]],
['04','REFUNDED',164,6=>[['responseCode=2003900,2000000']],8=>[14428028]],
['05','CANCELED',165,6=>[['responseCode=2003900,2000000']],8=>[6158488]],
['05','ORDER_CLOSED',166,6=>[['responseCode=2005500']],8=>[6158488]],
['06','FAILED',167,6=>[['responseCode=2003900,2000000']],8=>[11325268]],
['07','NOT_FOUND',168,6=>[['responseCode=2003900,2000000']],8=>[15696069]],
['07','ORDER_NOT_FOUND',168,6=>[['responseCode=2005500']],8=>[15696069]],
],
];
