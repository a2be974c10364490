package candour.architecture.broken.engines_are_plain_java.scoring;

import java.math.BigDecimal;

record GoodScore(BigDecimal value) {}
