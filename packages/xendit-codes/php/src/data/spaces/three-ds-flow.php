<?php

// Generated from the catalog; do not edit.

return [
'id'=>'three-ds-flow',
'foreign'=>'/[^0-9A-Z_]/',
'min'=>3,
'max'=>32,
'row'=>330,
'entries'=>[
['CHALLENGE','CHALLENGE',54],
['FRICTIONLESS','FRICTIONLESS',54],
],
];
