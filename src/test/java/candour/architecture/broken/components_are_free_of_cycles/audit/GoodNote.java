package candour.architecture.broken.components_are_free_of_cycles.audit;

class GoodNote {}
