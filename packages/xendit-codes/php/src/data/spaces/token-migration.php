<?php

// Generated from the catalog; do not edit.

return [
'id'=>'token-migration',
'foreign'=>'/[^0-9A-Z_]/',
'min'=>3,
'max'=>64,
'scope'=>'request',
'row'=>401,
'operation'=>'2',
'entries'=>[
['BUSINESS_NOT_FOUND','BUSINESS_NOT_FOUND',168],
['EXTERNAL_ID_ALREADY_USED_ERROR','REFERENCE_USED',169],
['INTERNAL_ERROR','INTERNAL_ERROR',170],
['INVALID_CARD','INVALID_CARD',171],
['MISSING_DATA','MISSING_DATA',9],
],
];
