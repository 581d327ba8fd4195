<?php

// Generated from the catalog; do not edit.

return [
'snap'=>'snap',
'snap-status'=>'snap-status',
'finish-notify'=>'finish-notify',
'transfer-notify'=>'transfer-notify',
'acquirement-status'=>'acquirement-status',
'result-message'=>'result-message',
'consult-pay'=>'consult-pay',
'result-status'=>'result-status',
];
