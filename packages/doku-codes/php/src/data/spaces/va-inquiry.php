<?php

// Generated from the catalog; do not edit.

return [
'id'=>'va-inquiry',
'foreign'=>'/[^0-9A-Z_]/',
'min'=>3,
'max'=>64,
'scope'=>'request',
'row'=>443,
'operation'=>'6',
'entries'=>[
['VIRTUAL_ACCOUNT_INQUIRY','INQUIRY',1],
],
];
