<?php

// Generated from the catalog; do not edit.

return [
'id'=>'consult-pay',
'foreign'=>'/[^0-9]/',
'min'=>7,
'max'=>7,
'scope'=>'request',
'row'=>502,
'operation'=>'3',
'entries'=>[
['2000000','FORMER_METHODS_LISTED',1,8=>[14021661]],
['2005700','METHODS_LISTED',1,8=>[14021661]],
],
];
