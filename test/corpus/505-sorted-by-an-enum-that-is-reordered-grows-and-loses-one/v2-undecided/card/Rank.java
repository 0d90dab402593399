package card;

import dev.hearth.annotations.HotState;

@HotState
public enum Rank { TWO, THREE, KING, ACE }
