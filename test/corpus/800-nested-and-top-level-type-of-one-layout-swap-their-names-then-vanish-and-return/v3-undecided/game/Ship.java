package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record Chunk(int n) {}

@HotState
record Piece(int n) {}

@HotState
record Ship(Piece part) {}
