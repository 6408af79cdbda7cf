-- The question an itinerary was offered for, so that a way that is booked can be planned anew on the same conditions. Answers
-- are forgotten after a while, what was opened or booked is not.
create table planning.asked (
    itinerary text not null,
    party     uuid not null,
    question  text not null,
    primary key (itinerary, party)
);
