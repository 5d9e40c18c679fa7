"""Fills an empty Indico with two editions of an invented conference: run with INDICO_CONFIG set, in Indico's own Python."""
import sys
from datetime import datetime, timedelta

import pytz
from indico.core.db import db
from indico.core.db.sqlalchemy.colors import ColorTuple
from indico.modules.categories import Category
from indico.modules.events.contributions import contribution_settings
from indico.modules.events.contributions.models.persons import AuthorType, ContributionPersonLink
from indico.modules.events.contributions.models.types import ContributionType
from indico.modules.events.contributions.operations import create_contribution
from indico.modules.events.models.events import EventType
from indico.modules.events.models.persons import EventPerson
from indico.modules.events.operations import create_event
from indico.modules.events.sessions.operations import create_session
from indico.modules.events.timetable.operations import create_session_block_entry
from indico.modules.events.tracks.operations import create_track
from indico.modules.users.operations import create_user
from indico.web.flask.app import make_app

TITLES = ['Roots', 'Moss', 'Bark', 'Lichen', 'Spores', 'Rings', 'Grafts', 'Thorns', 'Sap', 'Seeds', 'Galls', 'Cones']
ENDS = ['that talk', 'at night', 'under load']
PEOPLE = [
    ('Ada', 'Elm', 'Moss Works'), ('Bo', 'Oak', 'Leaf Weekly'), ('Tove', 'van Lind', 'Universität Gräfenau'),
    ('Ina', 'Ash', ''), ('José', 'Roble', 'Instituto del Árbol'), ('Wei', 'Song', 'Bamboo Labs'),
    ("Niamh", "O'Hazel", 'Hedge & Co.'), ('Ülo', 'Tamm', 'Puu OÜ'),
]
TRACKS = ['Soil', 'Light and Water', 'Tools']
ROOMS = ['Glade', 'Hall 1']
ZONE = pytz.timezone('America/St_Johns')


def fill(event, year, count):
    tracks = [create_track(event, {'title': title}) for title in TRACKS]
    kinds = [ContributionType(event=event, name=name) for name in ('Talk', 'Tutorial')]
    begin = event.start_dt
    blocks = []
    for index, title in enumerate(['Morning wood', 'Afternoon wood']):
        session = create_session(event, {'title': f'{title} {year}', 'default_contribution_duration': timedelta(minutes=30), 'colors': ColorTuple('#1d041f', '#eee0ef'),
                                         'location_data': {'inheriting': True}})
        entry = create_session_block_entry(session, {
            'title': '', 'start_dt': begin + timedelta(hours=4 * index), 'duration': timedelta(hours=3),
            'location_data': {'venue_name': 'Arboretum', 'room_name': ROOMS[index], 'inheriting': False},
        })
        blocks.append((session, entry.session_block))
    persons = {}
    for index in range(count):
        session, block = blocks[index % 2]
        links = {}
        for offset in range(1 + index % 3):
            first, last, affiliation = PEOPLE[(index + offset * 3) % len(PEOPLE)]
            # Whoever is at an even place has another employer in the later edition.
            if year == 2022 and affiliation and (index + offset * 3) % len(PEOPLE) == 0:
                affiliation = 'Bark Institute'
            person = persons.get(last)
            if person is None:
                person = persons[last] = EventPerson(
                    event=event, first_name=first, last_name=last, affiliation=affiliation, email=f'{year}.{len(persons)}@example.org')
            link = ContributionPersonLink(
                person=person, is_speaker=offset == 0, author_type=AuthorType.primary if offset < 2 else AuthorType.secondary)
            links[link] = False
        slot = index // 2
        data = {
            'title': f'{TITLES[index % len(TITLES)]} {ENDS[index % len(ENDS)]}' + (f' ({index})' if index >= len(TITLES) else ''),
            'description': f'What {TITLES[index % len(TITLES)].lower()} tell us.\n\nMeasured in {year}.',
            'duration': timedelta(minutes=25),
            'track': tracks[index % 3] if index % 4 else None,
            'type': kinds[index % 2],
            'person_link_data': links,
            'location_data': {'inheriting': True},
        }
        if slot < 6:
            data['session'] = session
            data['start_dt'] = block.start_dt + timedelta(minutes=30 * slot)
            create_contribution(event, data, session_block=block)
        else:
            create_contribution(event, data)


def main():
    app = make_app()
    with app.test_request_context('/'):
        user = create_user('admin@example.org', {'first_name': 'Demo', 'last_name': 'Admin', 'affiliation': ''}, from_moderation=False)
        user.is_admin = True
        db.session.flush()
        for year, count in ((2020, 12), (2022, 30)):
            start = ZONE.localize(datetime(year, 9, 7, 9, 0)).astimezone(pytz.utc)
            event = create_event(Category.get_root(), EventType.conference, {
                'title': f'Tree Talks {year}', 'creator': user, 'timezone': 'America/St_Johns',
                'start_dt': start, 'end_dt': start + timedelta(days=1, hours=9), 'description': '',
                'location_data': {'venue_name': 'Arboretum', 'address': 'Oakton', 'inheriting': False},
            })
            # Indico numbers what is in an event over another connection, which must see it.
            db.session.commit()
            contribution_settings.set(event, 'published', True)
            fill(event, year, count)
        db.session.commit()
    print('filled')


if __name__ == '__main__':
    sys.exit(main())
