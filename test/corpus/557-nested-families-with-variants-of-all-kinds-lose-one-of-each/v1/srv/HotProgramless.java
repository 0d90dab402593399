package srv;

interface HotProgramless {}
