package card;

import dev.hearth.annotations.HotState;

@HotState
public enum Rank { TWO, ACE, KING, JOKER }
